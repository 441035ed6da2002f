package dev.harbinger.assessment;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Puts the trend into an answer, as its last member. It stands beside the answer, not in it, as it depends on what was
 * stored before: the answer itself stays the same to the byte whenever it is made again.
 */
final class TrendMember {
    private static final byte[] NAME = ",\"trend\":".getBytes(StandardCharsets.UTF_8);

    private TrendMember() {}

    /**
     * An answer with its trend.
     *
     * @param answer the answer, a JSON object that is not empty
     * @param trend the trend as JSON, or null for the answer alone
     */
    static byte[] beside(byte[] answer, byte @Nullable [] trend) {
        if (trend == null) {
            return answer;
        }
        byte[] shown = new byte[answer.length + NAME.length + trend.length];
        System.arraycopy(answer, 0, shown, 0, answer.length - 1);
        System.arraycopy(NAME, 0, shown, answer.length - 1, NAME.length);
        System.arraycopy(trend, 0, shown, answer.length - 1 + NAME.length, trend.length);
        shown[shown.length - 1] = '}';
        return shown;
    }
}
