package dev.harbinger.cli.report;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes problems as JUnit XML: each file is a test case, which fails if the file has a problem. */
final class JUnitReport {
    private JUnitReport() {}

    static void write(Collection<String> files, List<LocatedProblem> problems, PrintWriter out) {
        TreeSet<String> all = new TreeSet<>(files);
        problems.forEach(problem -> all.add(problem.file()));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "harbinger check");
            xml.writeAttribute("tests", Integer.toString(all.size()));
            long failed = problems.stream().map(LocatedProblem::file).distinct().count();
            xml.writeAttribute("failures", Long.toString(failed));
            for (String file : all) {
                write(file, problems, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("A report cannot be written as XML.", fault);
        }
        out.println();
    }

    private static void write(String file, List<LocatedProblem> problems, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "check");
        xml.writeAttribute("name", file);
        for (LocatedProblem problem : problems) {
            if (problem.file().equals(file)) {
                xml.writeStartElement("failure");
                xml.writeAttribute("type", problem.code());
                xml.writeAttribute("message", problem.text());
                xml.writeCharacters(TextReport.line(problem));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }
}
