package org.longhand.people.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.people.voice.VoiceReader.NotTextException;

class MailTest {

    private static final String WORDS = "The plums are ripe and I have made far too much jam again this year.";

    private static String eml(String from, String headers, String body) {
        return "From: " + from
                + "\r\nTo: Tess <tess@example.org>\r\nSubject: Plums\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n"
                + "MIME-Version: 1.0\r\n" + headers + "\r\n"
                + body.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static List<String> read(byte[] bytes, String name, String address) throws NotTextException {
        return VoiceReader.read(bytes, name, address, "Robin Marsh").pieces().stream()
                .map(WritingSample::text)
                .toList();
    }

    private static List<String> read(String mail) throws NotTextException {
        return read(mail.getBytes(StandardCharsets.ISO_8859_1), "a.eml", null);
    }

    private static String robin(String headers, String body) {
        return eml("Robin Marsh <robin@example.org>", headers, body);
    }

    @Test
    void quotedPrintableInAnOldCharsetIsRead() throws Exception {
        assertThat(read(robin(
                        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
                                + "quoted-printable\r\n",
                        "Gr=FC=DFe aus K=F6ln, hier regnet es seit drei Tagen und ich lese=\n den ganzen Tag.")))
                .containsExactly("Grüße aus Köln, hier regnet es seit drei Tagen und ich lese den ganzen Tag.");
    }

    @Test
    void aSubjectAndANameInEncodedWordsAreRead() throws Exception {
        ImportedSamples reading = VoiceReader.read(
                eml(
                                "=?utf-8?q?=C5=81ucja_D=C4=85browska?= <l@example.org>",
                                "Content-Type: text/plain; charset=utf-8\r\n",
                                WORDS)
                        .replace(
                                "Subject: Plums",
                                "Subject: =?utf-8?b?"
                                        + Base64.getEncoder().encodeToString("Śliwki".getBytes(StandardCharsets.UTF_8))
                                        + "?=")
                        .getBytes(StandardCharsets.UTF_8),
                "a.eml",
                null,
                "lucja dabrowska");
        assertThat(reading.pieces())
                .singleElement()
                .satisfies(p -> assertThat(p.title()).isEqualTo("Śliwki"))
                .satisfies(p -> assertThat(p.written()).isEqualTo("2026-03-03T09:00:00Z"));
        assertThat(reading.from()).isEqualTo("l@example.org");
    }

    @Test
    void ofAMailInTwoFormsThePlainTextIsTakenAndItsAttachmentsAreNot() throws Exception {
        String attached = Base64.getMimeEncoder()
                .encodeToString(
                        "This attached text is somebody's novel and nobody's letter.".getBytes(StandardCharsets.UTF_8));
        assertThat(read(robin(
                        "Content-Type: multipart/mixed; boundary=x\r\n",
                        "--x\nContent-Type: multipart/alternative; "
                                + "boundary=y\n\n--y\nContent-Type: text/plain\n\n" + WORDS
                                + "\n--y\nContent-Type: text/html\n\n<p>HTML " + WORDS
                                + "</p>\n--y--\n--x\nContent-Type: text/plain; name=novel.txt\n"
                                + "Content-Disposition: attachment; filename=novel.txt\n"
                                + "Content-Transfer-Encoding: base64\n\n" + attached
                                + "\n--x\nContent-Type: message/rfc822\n\nFrom: t@example.org\n\n"
                                + "Tess wrote these words and they are hers alone, not Robin's at all.\n--x--\n")))
                .containsExactly(WORDS);
    }

    @Test
    void aMailOfHtmlAloneIsReadAsItLooks() throws Exception {
        assertThat(read(robin(
                        "Content-Type: text/html; charset=utf-8\r\n",
                        "<html><head><style>p{color:red}</style></head><body>"
                                + "<p>Hi Tess,</p><p>The plums &amp; I are ripe,<br>and there is jam for everybody in "
                                + "the house.</p>"
                                + "<div class=\"gmail_signature\">Robin, Jam Director of the Company</div>"
                                + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue Tess "
                                + "wrote:</div><blockquote>Where is my jam, you said there was jam and I have "
                                + "none?</blockquote></div></body></html>")))
                .containsExactly("Hi Tess,\n\nThe plums & I are ripe,\nand there is jam for everybody in the house.");
    }

    @Test
    void flowedLinesAreJoinedAndASignatureIsNot() throws Exception {
        assertThat(read(robin(
                        "Content-Type: text/plain; format=flowed\r\n",
                        "The plums are ripe and I have \nmade far too much jam again.\n-- \n"
                                + "Robin Marsh\nDirector of Jam\n")))
                .containsExactly("The plums are ripe and I have made far too much jam again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 3 Mar 2026 at 10:00, Tess <t@example.org> wrote:\n> Where is my jam?\n>> What jam?",
                "On Tue, 3 Mar 2026 at 10:00, Tess Quill\n<t@example.org> wrote:\n\n"
                        + "Where is the jam that you promised me last year?",
                "Am 3. März 2026 um 10:00 schrieb Tess <t@example.org>:\n> Wo ist die Marmelade?",
                "Am Di., 3. März 2026 um 10:00 Uhr schrieb Tess\n<t@example.org>:\n\n"
                        + "Wo ist die Marmelade, die du mir versprochen hast?",
                "Le mar. 3 mars 2026 à 10:00, Tess <t@example.org> a écrit :\n> Où est la confiture ?",
                "El mar, 3 mar 2026 a las 10:00, Tess (<t@example.org>) escribió:\n> ¿Dónde está la mermelada?",
                "Il giorno mar 3 mar 2026 alle ore 10:00 Tess <t@example.org> ha scritto:\n> Dov'è la marmellata?",
                "W dniu 3.03.2026 o 10:00 Tess pisze:\n> Gdzie jest dżem?",
                "-----Original Message-----\nFrom: Tess\nWhere is the jam that you promised me last year?",
                "-----Ursprüngliche Nachricht-----\nVon: Tess\nWo ist die Marmelade, die du mir versprochen hast?",
                "---------- Forwarded message ---------\nFrom: Tess\nWhere is the jam that you promised me last year?",
                "Begin forwarded message:\n\nWhere is the jam that you promised me last year?",
                "From: Tess <t@example.org>\nSent: Tuesday\nTo: Robin\nSubject: Jam\n\n"
                        + "Where is the jam that you promised me last year?",
                "Von: Tess <t@example.org>\nGesendet: Dienstag\nAn: Robin\nBetreff: Dampf\n\n"
                        + "Wo ist die Marmelade, die du versprachst?",
                "________________________________\nFrom: Tess\nWhere is the jam that you promised me last year?",
                "Sent from my iPhone",
                "Von meinem iPhone gesendet",
                "Envoyé de mon iPhone",
                "-- \nRobin Marsh, Director of Jam"
            })
    void whatSomebodyElseOrAProgramWroteIsNotLearned(String below) throws Exception {
        assertThat(read(
                        robin("Content-Type: text/plain; charset=utf-8\r\n", WORDS + "\n\n" + below)
                                .getBytes(StandardCharsets.UTF_8),
                        "a.eml",
                        null))
                .containsExactly(WORDS);
    }

    @Test
    void whatStandsBetweenQuotedLinesIsTheSenders() throws Exception {
        assertThat(read(robin(
                        "",
                        "On Tue, 3 Mar 2026, Tess wrote:\n> Where is the jam?\n\nIn the cellar, behind the skis.\n\n"
                                + "> And the key?\n\nUnder the pot, as it has always been.")))
                .containsExactly("In the cellar, behind the skis.\n\nUnder the pot, as it has always been.");
    }

    @Test
    void ordinarySentencesAreNotTakenForQuotations() {
        String letter =
                "On Monday I wrote you a card and lost it.\nAm I late? I wrote: never.\nFrom: here to there it is far.";
        assertThat(OwnWords.of(letter)).isEqualTo(letter);
    }

    @Test
    void aMailOfSomebodyElseIsLeftOutUnlessItsAddressIsTheSenders() throws Exception {
        byte[] mail = eml("Tess Quill <tess@example.org>", "", WORDS).getBytes(StandardCharsets.US_ASCII);
        ImportedSamples reading = VoiceReader.read(mail, "a.eml", null, "Robin Marsh");
        assertThat(reading.pieces()).isEmpty();
        assertThat(reading.leftOut()).containsExactly(Map.entry("other-sender", 1));
        assertThat(read(mail, "a.eml", " TESS@example.org ")).containsExactly(WORDS);
        assertThat(read(eml("\"Marsh, Robin\" <r@example.org>", "", WORDS))).containsExactly(WORDS);
        assertThat(read(
                        eml("Robin Marsh <robin@example.org>", "", WORDS).getBytes(StandardCharsets.US_ASCII),
                        "a.eml",
                        "other@example.org"))
                .isEmpty();
    }

    private static byte[] mbox(String... mails) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String mail : mails) {
            out.write("From MAILER Tue Mar  3 10:00:00 2026\n".getBytes(StandardCharsets.US_ASCII));
            out.write(mail.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            out.write("\n\n".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    @Test
    void ofAMailboxOnlyTheSendersMailsAreTaken() throws Exception {
        byte[] box = mbox(
                robin("", WORDS),
                eml("Tess <tess@example.org>", "", "Tess " + WORDS),
                robin("", "Thanks!"),
                eml("robin@work.example.org", "", "Work " + WORDS),
                robin("", ">From here on it is " + WORDS));
        ImportedSamples reading = VoiceReader.read(box, "all.mbox", null, "Robin Marsh");
        assertThat(reading.pieces())
                .extracting(WritingSample::text)
                .containsExactly(WORDS, "From here on it is " + WORDS);
        assertThat(reading.from()).isEqualTo("robin@example.org");
        assertThat(reading.leftOut())
                .containsEntry("other-sender", 2)
                .containsEntry("too-short", 1)
                .hasSize(2);
        assertThat(read(box, "all.mbox", "robin@work.example.org")).containsExactly("Work " + WORDS);
    }

    @Test
    void withoutANameTheAddressThatOccursMostIsTheSenders() throws Exception {
        ImportedSamples reading = VoiceReader.read(
                mbox(
                        eml("b@example.org", "", "One " + WORDS),
                        eml("a@example.org", "", "Two " + WORDS),
                        eml("b@example.org", "", "Three " + WORDS)),
                null,
                null,
                "Robin Marsh");
        assertThat(reading.from()).isEqualTo("b@example.org");
        assertThat(reading.pieces()).hasSize(2);
    }

    @Test
    void aTextThatOnlyLooksLikeMailIsText() throws Exception {
        for (String text : List.of(
                "From here I can see the harbour and the boats that come in.\nIt is a good place to sit.",
                "Note: the plums are ripe and I have made far too much jam.",
                "a:\n".repeat(8000) + WORDS)) {
            assertThat(VoiceReader.read(text.getBytes(), "a.txt", null, "Robin").pieces())
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(p.origin()).isEqualTo(WritingSample.SampleOrigin.TEXT));
        }
    }

    @Test
    void textFilesInSeveralEncodingsAreRead() throws Exception {
        String text = "Grüße aus Köln – hier regnet es seit drei Tagen und ich lese.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(read(text.getBytes(charset), "a.txt", null)).containsExactly(text);
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "a.txt", null))
                .containsExactly(text);
    }

    @Test
    void whatIsNoTextIsRefused() {
        for (byte[] bytes : List.of(
                new byte[] {'P', 'K', 3, 4, 0, 0, 0},
                "%PDF-1.7 words".getBytes(),
                new byte[500],
                "{\\rtf1 words}".getBytes())) {
            assertThatThrownBy(() -> read(bytes, "a.doc", null)).isInstanceOf(NotTextException.class);
        }
    }

    @Test
    void brokenMailsBreakNothing() throws Exception {
        for (String broken : List.of(
                "",
                "From: \r\n\r\n",
                "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n",
                "From: a@b\r\nContent-Type: text/plain; charset=no-such-thing\r\nContent-Transfer-Encoding: base64\r\n"
                        + "\r\n%%%",
                "From: a@b\r\nContent-Type: ;;;\r\nDate: never\r\n\r\nx",
                "a".repeat(100_000))) {
            VoiceReader.read(broken.getBytes(StandardCharsets.US_ASCII), "a.eml", null, "Robin");
        }
        String deep = "From: a@b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".repeat(3000);
        assertThat(read(deep.getBytes(StandardCharsets.US_ASCII), "a.eml", null))
                .isEmpty();
    }

    @Test
    void aLongTextIsKeptInPartsThatFit() throws Exception {
        String paragraph = WORDS + " 💛";
        String text = (paragraph + "\n\n").repeat(700) + "x".repeat(45_001);
        List<String> parts = read(text.getBytes(StandardCharsets.UTF_8), "diary.txt", null);
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(p -> assertThat(p.length()).isBetween(1, VoiceReader.LONGEST));
        assertThat(String.join("\n\n", parts)).startsWith(paragraph);
    }

    @Test
    void nothingGivesWhatItHoldsAwayAsAString() throws Exception {
        assertThat(VoiceReader.read(WORDS.getBytes(), null, null, "R").toString())
                .doesNotContain("plums");
        assertThat(new Mail("a", "b", "c", null, WORDS).toString()).doesNotContain("plums");
    }
}
