package org.longhand.press;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Stationery;
import org.longhand.press.text.PlainText;

/**
 * All that the press must know beside the pages. The same pages and the same job give the same bytes.
 *
 * @param title of the letter, as a reader's window shows it; never blank
 * @param language BCP 47 tag of the text, such as {@code en-GB}
 * @param author who signs it, or empty
 * @param ink what it is written with
 * @param stationery what it is written on
 * @param detail how finely it is drawn
 * @param seed of the letter; the file's identifier is made from it
 * @param created the date that the file bears
 */
public record PrintJob(
        String title,
        String language,
        String author,
        Ink ink,
        Stationery stationery,
        Detail detail,
        long seed,
        Instant created) {

    /** @throws IllegalArgumentException on a blank title or a language tag that is none */
    public PrintJob {
        title = PlainText.of(title).strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a letter that is printed needs a title");
        }
        try {
            language = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + language, e);
        }
        author = author == null ? "" : PlainText.of(author).strip();
        Objects.requireNonNull(ink);
        Objects.requireNonNull(stationery);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(created);
    }
}
