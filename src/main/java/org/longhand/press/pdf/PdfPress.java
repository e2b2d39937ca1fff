package org.longhand.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.draw.StrokeRenderer;

/**
 * Prints pages as PDF that is PDF/A-2u and PDF/UA-1: ink as strokes, and over it the text, unseen, to select, search
 * and read aloud. Its methods may be called by many threads.
 */
public final class PdfPress {

    private static final byte[] PROFILE = PdfObjects.deflated(SrgbProfile.bytes());

    /** Bytes, about: of a letter and of what else is in a page's contents, and of what is in a file beside them. */
    private static final int PER_LETTER = 80;

    private static final int BESIDE_LETTERS = 4096;
    private static final int BESIDE_CONTENTS = 12 * 1024;

    /** A date as PDF writes it (ISO 32000-1, 7.9.4). */
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PdfPress() {}

    /** The file of {@link #print(List, PrintJob, OutputStream)} as bytes. */
    public static byte[] print(List<Page> pages, PrintJob job) {
        try (PDDocument document = new PDDocument()) {
            int contents = compose(document, pages, job);
            ByteArrayOutputStream out = new ByteArrayOutputStream(contents + BESIDE_CONTENTS);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the pages as one PDF. The same pages and job give the same bytes.
     *
     * @param out is not closed
     * @throws IllegalArgumentException where there is no page
     * @throws IOException where {@code out} fails
     */
    public static void print(List<Page> pages, PrintJob job, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            compose(document, pages, job);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** @return how many bytes the pages' contents take */
    private static int compose(PDDocument document, List<Page> pages, PrintJob job) throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to print: no page");
        }
        CRC32 check = new CRC32();
        int contents = addPages(document, pages, job, check);
        describe(document, job);
        document.setVersion(1.7f);
        document.setDocumentId(job.seed() ^ check.getValue() << 16);
        return contents;
    }

    private static int addPages(PDDocument document, List<Page> pages, PrintJob job, CRC32 check) throws IOException {
        GlyphlessFont font = new GlyphlessFont();
        Structure structure = new Structure();
        COSDictionary fonts = PdfObjects.inPlace();
        COSDictionary resources = PdfObjects.inPlace();
        resources.setItem(COSName.FONT, fonts);
        StrokeRenderer renderer = new StrokeRenderer(job.detail());
        Palette palette = new Palette();
        int contents = 0;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            PDPage paper = new PDPage(new PDRectangle(
                    (float) page.sheet().width(), (float) page.sheet().height()));
            structure.turnTo(paper.getCOSObject());
            ContentStream out = contentStream(job.detail(), BESIDE_LETTERS + PER_LETTER * letters(page));
            PdfInk.draw(page, job, renderer, palette, out);
            new TextLayer(out, font, structure).write(page, i + 1 < pages.size() ? pages.get(i + 1) : null);
            ByteBuffer compressed = out.compressed();
            contents += compressed.capacity();
            check.update(compressed.duplicate());
            paper.getCOSObject().setItem(COSName.CONTENTS, PdfObjects.compressed(compressed));
            paper.getCOSObject().setItem(COSName.RESOURCES, resources);
            document.addPage(paper);
        }
        fonts.setItem("F", font.dictionary(job.detail()));
        COSDictionary spaces = PdfObjects.inPlace();
        spaces.setItem("C", palette.space());
        resources.setItem(COSName.COLORSPACE, spaces);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.tree());
        return contents;
    }

    private static ContentStream contentStream(Detail detail, int expected) {
        return detail == Detail.FINE ? new PackedContent(expected) : new PlainContent();
    }

    private static int letters(Page page) {
        int letters = 0;
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                letters += word.glyphs().size();
            }
        }
        return letters;
    }

    private static void describe(PDDocument document, PrintJob job) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, job.language());
        COSDictionary marks = PdfObjects.inPlace();
        marks.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marks);
        COSDictionary viewer = PdfObjects.inPlace();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);

        // PDF/A wants metadata to be readable without a filter.
        COSStream metadata = PdfObjects.plain(ByteBuffer.wrap(Xmp.packet(job)));
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);

        COSStream profile = PdfObjects.compressed(ByteBuffer.wrap(PROFILE));
        profile.setInt(COSName.N, 3);
        COSDictionary intent = PdfObjects.inPlace();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);

        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(job.title());
        if (!job.author().isEmpty()) {
            information.setAuthor(job.author());
        }
        information.setCreator("Longhand");
        information.setProducer("Longhand");
        String created = CREATED.format(job.created());
        information.getCOSObject().setString(COSName.CREATION_DATE, created);
        information.getCOSObject().setString(COSName.MOD_DATE, created);
    }
}
