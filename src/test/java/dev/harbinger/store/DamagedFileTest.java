package dev.harbinger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of H2, each damaged in one way. */
class DamagedFileTest {
    private static final int ROWS = 400;

    @TempDir
    private Path folder;

    private String url;
    private DatabaseFile file;

    @BeforeEach
    void fill() throws SQLException {
        url = "jdbc:h2:file:" + folder + "/./harbinger;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;COMPRESS=TRUE";
        file = DatabaseFile.of(url);
        Random random = new Random(7);
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table assessment (id uuid primary key, pack varchar, subject varchar, answer text)");
            statement.execute("create index by_subject on assessment (subject, id)");
            PreparedStatement insert = connection.prepareStatement("insert into assessment values (?, ?, ?, ?)");
            for (int i = 0; i < ROWS; i++) {
                insert.setObject(1, new UUID(i, random.nextLong()));
                insert.setString(2, "pack " + random.nextLong());
                insert.setString(3, "subject " + random.nextLong());
                insert.setString(
                        4,
                        random.ints(3_000, 'a', 'z')
                                .mapToObj(Character::toString)
                                .reduce("", String::concat));
                insert.execute();
            }
        }
    }

    @Test
    void aSoundFileHasNoFaultAndIsReadToItsEnd() throws SQLException {
        assertThat(file.fault()).isNull();
        DatabaseRead.all(dataSource());
        assertThat(rows()).isEqualTo(ROWS);
        assertThat(file.fault()).as("after it was opened again").isNull();
    }

    @Test
    void aFileOfAProcessThatWasKilledHasNoFault() throws Exception {
        Path copy = folder.resolve("killed.mv.db");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from assessment where pack < 'pack 5'");
            connection.setAutoCommit(false);
            statement.execute("update assessment set subject = 'open'");
            Files.copy(file.path(), copy);
        }
        assertThat(new DatabaseFile(copy).fault()).isNull();
    }

    @Test
    void aFileThatIsNotThereOrInUseHasNoFault() throws SQLException {
        assertThat(new DatabaseFile(folder.resolve("none.mv.db")).fault()).isNull();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(file.fault()).isNull();
        }
    }

    @Test
    void anEmptyFileIsNotTakenForANewOne() throws IOException {
        cut(0);
        assertThat(file.fault()).isEqualTo("it is empty");
    }

    @ParameterizedTest
    @ValueSource(doubles = {.0001, .01, .1, .25, .5, .75, .9, .99})
    void aFileThatWasCutIsTold(double part) throws IOException {
        cut((long) (part * Files.size(file.path())));
        assertThat(file.fault()).matches("it cannot be read .*|its newest data are lost .*");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 5000, 8192})
    void aFileWithoutItsEndIsTold(int bytes) throws IOException {
        cut(Files.size(file.path()) - bytes);
        assertThat(file.fault()).startsWith("its newest data are lost");
    }

    @Test
    void aFileThatIsNoDatabaseIsTold() throws IOException {
        Files.writeString(file.path(), "Not a database at all.\n".repeat(10_000));
        assertThat(file.fault()).startsWith("it cannot be read");
    }

    /** What H2 goes back behind, or what a scan of rows and indexes meets; only within long texts nobody looks. */
    @ParameterizedTest
    @ValueSource(doubles = {.1, .2, .3, .4, .5, .6, .7, .8, .9})
    void aHoleIsToldUnlessItIsInLongTextsOnly(double at) throws Exception {
        long size = Files.size(file.path());
        overwrite((long) (at * size), new byte[(int) (size / 8)]);

        String fault = file.fault();
        if (fault != null) {
            assertThat(fault).matches("it cannot be read .*|its newest data are lost .*");
            return;
        }
        try {
            DatabaseRead.all(dataSource());
        } catch (SQLException e) {
            assertThat(Faults.isDamage(e)).as(e.toString()).isTrue();
            return;
        }
        assertThat(rows()).as("no row is lost").isEqualTo(ROWS);
        assertThatThrownBy(this::readTexts)
                .satisfies(e -> assertThat(Faults.isDamage(e)).as(e.toString()).isTrue());
    }

    private void cut(long length) throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.path().toFile(), "rw")) {
            damaged.setLength(length);
        }
    }

    private void overwrite(long at, byte[] bytes) throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.path().toFile(), "rw")) {
            damaged.seek(at);
            damaged.write(bytes);
        }
    }

    private JdbcDataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    private int rows() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from assessment where length(pack) > 0")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void readTexts() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select answer from assessment")) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
