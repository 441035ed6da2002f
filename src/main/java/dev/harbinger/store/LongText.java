package dev.harbinger.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/**
 * Text of any length in a column of type {@code text}. Read as a stream, since H2 gives no more than 1,048,576
 * characters as a string, and never as PostgreSQL's large object.
 */
public final class LongText implements UserType<String> {
    @Override
    public int getSqlType() {
        return Types.LONGVARCHAR;
    }

    @Override
    public Class<String> returnedClass() {
        return String.class;
    }

    @Override
    public @Nullable String nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        try (Reader text = row.getCharacterStream(position)) {
            return text == null ? null : read(text);
        } catch (IOException e) {
            throw new SQLException("A text cannot be read.", e);
        }
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable String text, int position, WrapperOptions options)
            throws SQLException {
        if (text == null) {
            statement.setNull(position, Types.LONGVARCHAR);
        } else {
            statement.setString(position, text);
        }
    }

    private static String read(Reader text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }

    @Override
    public @Nullable String deepCopy(@Nullable String text) {
        return text;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public boolean equals(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(String text) {
        return text.hashCode();
    }
}
