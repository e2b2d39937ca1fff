package org.longhand.people.voice;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text that a mail of HTML alone shows, without what its program marks as quoted or as a signature. */
final class HtmlText {

    private static final String NOT_THEIRS =
            "head, style, script, title, blockquote, .gmail_quote, .gmail_attr, .gmail_signature, "
                    + ".gmail_extra, .moz-cite-prefix, .moz-signature, .yahoo_quoted, .protonmail_quote, #Signature, "
                    + ".AppleMailSignature, .elementToProof hr ~ *";

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        Element reply = page.selectFirst("#divRplyFwdMsg, #appendonsend, #reply-intro");
        if (reply != null) { // Outlook writes what it quotes behind this, at the same level
            for (Node node = reply.nextSibling(); node != null; node = reply.nextSibling()) {
                node.remove();
            }
            reply.remove();
        }
        page.select(NOT_THEIRS).remove();
        StringBuilder text = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[\\s\u00A0]+", " "));
                } else if (node.nameIs("br")) {
                    text.append('\n');
                } else if (node.nameIs("p") || node.nameIs("li") || node.nameIs("blockquote") || node.nameIs("tr")) {
                    text.append("\n\n");
                } else if (node.nameIs("div") && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.nameIs("p")) {
                    text.append("\n\n");
                } else if (node.nameIs("div") && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                }
            }
        });
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
