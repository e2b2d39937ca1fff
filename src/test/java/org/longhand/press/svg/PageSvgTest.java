package org.longhand.press.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PageSvgTest {

    private static final String TEXT = "We were happy & young <then>, weren’t we?";

    @ParameterizedTest
    @EnumSource(Stationery.class)
    void everyWordAndLetterIsThereInOrder(Stationery stationery) throws Exception {
        Element root =
                draw(WrittenPages.body(Sheets.A5, 4, TEXT).get(0), TestJobs.job(Ink.VIOLET, stationery, Detail.FINE));
        List<Element> words = byClass(root, "word");

        assertThat(words).extracting(word -> word.getAttribute("data-text")).containsExactly(TEXT.split(" "));
        for (Element word : words) {
            StringBuilder letters = new StringBuilder();
            for (Element glyph : byClass(word, "glyph")) {
                letters.append(glyph.getAttribute("data-char"));
                assertThat(glyph.getAttribute("data-form")).matches("[012]");
                assertThat(glyph.getElementsByTagName("path").getLength()).isPositive();
            }
            assertThat(letters).hasToString(word.getAttribute("data-text"));
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void measuresAreInTheUnitsOfTheViewBox(Detail detail) throws Exception {
        Page page = WrittenPages.body(Sheets.A5, 4, "one two").get(0);
        Element root = draw(page, TestJobs.job(Ink.BLACK, Stationery.PLAIN, detail));
        double scale = Double.parseDouble(root.getAttribute("viewBox").split(" ")[2])
                / page.sheet().width();

        assertThat(root.getAttribute("width")).isEqualTo("419.53pt");
        assertThat(Double.parseDouble(root.getAttribute("data-x-height")))
                .isCloseTo(page.xHeight() * scale, within(0.001));
        List<Element> lines = byClass(root, "line");
        assertThat(lines).hasSize(page.lines().size());
        assertThat(Double.parseDouble(lines.get(0).getAttribute("data-baseline")))
                .isCloseTo(page.lines().get(0).baseline() * scale, within(0.01));
    }

    @Test
    void everyPathOfInkHasOneWidthAndPlainCommands() throws Exception {
        Element root = draw(WrittenPages.body(Sheets.A5, 4, TEXT).get(0), TestJobs.plain());
        Pattern data = Pattern.compile("M-?\\d+[ -]\\d+(?:[mlc](?:-?\\d+(?: |(?=-)|(?=[mlc])|$))+)+");
        for (Element glyph : byClass(root, "glyph")) {
            for (Element path : children(glyph, "path")) {
                assertThat(Integer.parseInt(path.getAttribute("stroke-width"))).isPositive();
                assertThat(path.getAttribute("d")).matches(data);
            }
        }
    }

    @Test
    void pathsSayHowLongThePenTakesAndWhatItComesBackFor() throws Exception {
        float[] stem = {50, 40, 50, 44, 50, 48, 50, 52};
        float[] dot = {50, 34, 50.2f, 34, 50.3f, 34, 50.5f, 34};
        float[] even = {1, 1};
        Glyph i = new Glyph("i", 0, List.of(new InkStroke(stem, even, 1), new InkStroke(dot, even, 1, true)));
        Element root = draw(
                new Page(
                        1,
                        Sheets.A5,
                        5,
                        List.of(new Line(Line.Role.BODY, 0, 52, 0, List.of(new Word("ii", 50, 20, List.of(i, i)))))),
                TestJobs.plain());

        for (Element glyph : byClass(root, "glyph")) {
            List<Element> paths = children(glyph, "path");
            assertThat(paths)
                    .extracting(path -> path.hasAttribute("data-after"))
                    .containsExactly(false, true);
            // 12 points at 40 mm a second.
            assertThat(Integer.parseInt(paths.get(0).getAttribute("data-ms"))).isBetween(95, 115);
            assertThat(Integer.parseInt(paths.get(1).getAttribute("data-ms"))).isBetween(1, 10);
        }
    }

    @Test
    void itIsAPictureWithATitleAndNothingThatRuns() throws Exception {
        PrintJob job = new PrintJob(
                "For \"Rachel\" & </title><script>alert(1)</script>",
                "en",
                "",
                Ink.BLACK,
                Stationery.PLAIN,
                Detail.FINE,
                1,
                Instant.EPOCH);
        Page page = new Page(
                2,
                Sheets.A5,
                5,
                List.of(new Line(
                        Line.Role.BODY,
                        0,
                        100,
                        0,
                        List.of(new Word(
                                "\"/><script>&\u0000\uD800",
                                50,
                                20,
                                List.of(new Glyph(
                                        "<", 0, List.of(new InkStroke(new float[] {9, 9}, new float[] {1}, 1)))))))));
        Element root = draw(page, job);

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo("en");
        Element title = (Element) root.getElementsByTagName("title").item(0);
        assertThat(title.getTextContent()).isEqualTo("For \"Rachel\" & </title><script>alert(1)</script> (2)");
        assertThat(byClass(root, "word").get(0).getAttribute("data-text")).isEqualTo("\"/><script>&\uFFFD");
        for (String tag : List.of("script", "style", "a", "image", "use", "foreignObject")) {
            assertThat(root.getElementsByTagName(tag).getLength()).isZero();
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        Page page = WrittenPages.body(Sheets.A5, 4, TEXT).get(0);

        assertThat(PageSvg.draw(page, TestJobs.plain())).isEqualTo(PageSvg.draw(page, TestJobs.plain()));
    }

    @Test
    void textIsUtf8() {
        Page page = WrittenPages.body(Sheets.A5, 4, "Łódź").get(0);

        assertThat(new String(PageSvg.draw(page, TestJobs.plain()), StandardCharsets.UTF_8))
                .contains("data-text=\"Łódź\"");
    }

    private static Element draw(Page page, PrintJob job) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document document = builder.parse(new ByteArrayInputStream(PageSvg.draw(page, job)));
        return document.getDocumentElement();
    }

    private static List<Element> byClass(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var all = root.getElementsByTagName("g");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }
}
