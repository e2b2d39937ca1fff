package org.longhand.press.pdf;

/** Text with characters that are likely to be lost on the way. */
final class UnusualText {

    static final String[] ALL = {
        "naïve façade Ærøskøbing straße Łódź Dvořák Čapek İstanbul ŋ ĳ ŉ œuvre Ÿ",
        "“Quoted” ‘single’ en–dash em—dash ellipsis… 5€ £3 ½ ¼ § © ® °C ×÷±",
        "e\u0301te\u0301 a\u0308 n\u0303 o\u0323\u0302",
        "привет γεια 你好 ありがとう",
        "😀 👩‍👩‍👧 🇫🇷 𝒜 𐍈",
        "<b>&amp;\"quoted\"'single'</b> (paren) \\back\\ %percent /slash [x] {y}",
    };

    /** What Latin-1 and Latin Extended-A hold, sixteen to a word. */
    static final String LATIN = latin();

    private UnusualText() {}

    private static String latin() {
        StringBuilder text = new StringBuilder();
        for (int c = 0x21; c <= 0x17F; c++) {
            if (c >= 0x7F && c <= 0xA0 || c == 0xAD) {
                continue;
            }
            text.append((char) c);
            if (c % 16 == 15) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}
