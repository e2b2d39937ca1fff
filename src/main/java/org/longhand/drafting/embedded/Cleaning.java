package org.longhand.drafting.embedded;

/** Takes off what a small model puts round a sentence. */
final class Cleaning {

    private Cleaning() {}

    /** The first line, without quotes, a list's mark or a preface such as {@code Answer:}. */
    static String sentence(String answer) {
        String line = answer.strip().lines().findFirst().orElse("").strip();
        line = line.replaceFirst("^(?:[-*•]|\\d+[.)])\\s+", "");
        line = line.replaceFirst("(?i)^(?:answer|sentence|letter|reply|sure|certainly|of course)\\s*[:!,]\\s*", "");
        if (line.length() > 1
                && "\"“”'‘".indexOf(line.charAt(0)) >= 0
                && "\"“”'’".indexOf(line.charAt(line.length() - 1)) >= 0) {
            line = line.substring(1, line.length() - 1);
        }
        return line.strip();
    }
}
