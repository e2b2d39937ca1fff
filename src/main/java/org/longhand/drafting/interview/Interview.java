package org.longhand.drafting.interview;

import java.util.List;

/**
 * What we would ask the sender before writing.
 *
 * @param thin whether the brief is thin
 * @param reason why it is, or is not, in a sentence
 * @param by who asks: {@code built-in}, or a model's name; null where nobody asks
 * @param questions at most three; none where the brief is rich
 */
public record Interview(boolean thin, String reason, String by, List<Question> questions) {

    /** At most so many questions are asked: an interview, not a form. */
    public static final int MOST = 3;

    public static final String BUILT_IN = "built-in";

    public Interview {
        questions = List.copyOf(questions);
    }
}
