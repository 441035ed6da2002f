package dev.harbinger.cli.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what came of rule tests as JUnit XML: a suite a file, a case a test, an error a fault of a file. */
public final class TestJUnit {
    private final XMLStreamWriter xml;

    private TestJUnit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document. */
    public static String of(TestReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new TestJUnit(xml).write(report);
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("A report cannot be written as XML.", fault);
        }
        return text.append('\n').toString();
    }

    private void write(TestReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        attribute("name", "harbinger test");
        attribute("tests", report.tests() + report.problems().size());
        attribute("failures", report.failed());
        attribute("errors", report.problems().size());
        for (TestReport.File file : report.files()) {
            write(file);
        }
        writeFaults(report.problems());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(TestReport.File file) throws XMLStreamException {
        startSuite(file.file(), file.tests().size());
        attribute("failures", file.failed());
        attribute("errors", 0);
        for (TestReport.Test test : file.tests()) {
            startCase(file.file(), test.name());
            for (TestReport.Failure failure : test.failures()) {
                xml.writeStartElement("failure");
                attribute("type", "expectation");
                attribute("message", "expected that " + failure.expected() + ", but " + failure.actual());
                xml.writeCharacters(
                        valid(file.file() + ":" + failure.line() + ":" + failure.column() + "\n" + failure.why()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void writeFaults(List<LocatedProblem> problems) throws XMLStreamException {
        if (problems.isEmpty()) {
            return;
        }
        startSuite("faults of test files", problems.size());
        attribute("failures", 0);
        attribute("errors", problems.size());
        for (LocatedProblem problem : problems) {
            startCase(problem.file(), "line " + problem.line() + ", column " + problem.column());
            xml.writeStartElement("error");
            attribute("type", problem.code());
            attribute("message", problem.text());
            xml.writeCharacters(valid(TextReport.line(problem)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void startSuite(String name, int tests) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", tests);
    }

    private void startCase(String file, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", name);
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value.toString()));
    }

    /** Some characters must not stand in XML at all, not even escaped. */
    private static String valid(String text) {
        return text.codePoints()
                .mapToObj(c -> isValid(c) ? Character.toString(c) : "\uFFFD")
                .collect(Collectors.joining());
    }

    private static boolean isValid(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }
}
