package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.saved;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.longhand.testing.Browser;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.LiveReply;
import org.longhand.testing.WriterText;

/**
 * Every page and state of the desk, on a large and on a small one, in English and German, by day and by lamplight:
 * whoever reads by ear, by touch or with poor eyes can use it; nothing runs over the edge; no words of a person's are
 * taken for anything but words.
 */
@QuarkusTest
@TestProfile(WithModel.class)
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class DeskWalkTest {

    private static final String TEXT = """
            Dear June,

            It has been too long. You taught me to whistle on the night bus, and I did it badly for a year.

            I still have the blue cup, and the chip in it is your fault.

            Yours,
            Sam""";
    private static final String MARKED = TEXT.replace(
            "I still",
            "We went to [Place] with Veronica in 1987. I hope this letter "
                    + "finds you well. I kept it togehter. I still");
    private static final String LONG =
            TEXT.replace("I still", "It is a long story and a slow one. ".repeat(14) + "I still");
    private static final String HOSTILE =
            "<script>window.hurt=1</script> \"><img src=x onerror=window.hurt=1> {inject} "
                    + "{#if} {cdi:manner.language} \u05D3\u05D5\u05D3 \u05DB\u05D4\u05DF "
                    + "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz";

    private static Browser browser;

    FakeModelServer model;

    @Inject
    WriterText writer;

    @TestHTTPResource("/")
    URL desk;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Response create(String recipient, Map<String, ?> more, boolean later) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "sender",
                Map.of("name", "Sam Reyes", "signs", "Sam"),
                "recipient",
                Map.of("name", recipient),
                "occasion",
                "friendship",
                "closing",
                "Yours,",
                "language",
                "en",
                "facts",
                List.of(
                        "You taught me to whistle on the night bus, and I did it badly for a year.",
                        "I still have the blue cup, and the chip in it is your fault.")));
        body.putAll(more);
        var asked = given().contentType(ContentType.JSON).body(body);
        // Hostile names look as if they were to be filled in.
        return asked.header("Prefer", later ? "respond-async, handling=lenient" : "handling=lenient")
                .post("/api/v1/letters");
    }

    private static String path(Response created) {
        String letter = created.path("id");
        return "/letters/" + (letter != null ? letter : ((String) created.path("letter")).replaceFirst(".*/", ""));
    }

    private String letter(String recipient, String text) {
        model.answer(FakeReply.tokens(TEXT));
        String path =
                path(create(recipient, Map.of("recipient", Map.of("name", recipient, "calledBy", "June")), false));
        return put(path, text);
    }

    private static String put(String path, String text) {
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("text", text))
                .put("/api/v1" + path + "/text")
                .then()
                .statusCode(200);
        return path;
    }

    private static void post(String path, Map<String, ?> fields) {
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(path)
                .then()
                .statusCode(303);
    }

    private Consumer<Page> at(String path) {
        return page -> page.navigate(desk + path.substring(1));
    }

    private Consumer<Page> read(String path) {
        return at(path).andThen(page -> page.locator("#redpen .said:not(:empty)")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED)));
    }

    /** Shows a letter's text where text and page take turns. */
    private static void text(Page page) {
        page.locator("[data-view=text].view").evaluate("b => b.click()");
    }

    @Test
    void everyPageIsForEverybody() {
        try (Walk walk = new Walk(browser, desk.toString())) {
            for (Consumer<Walk> part : List.<Consumer<Walk>>of(
                    this::firstDay,
                    this::start,
                    this::writing,
                    this::letters,
                    this::finishing,
                    this::history,
                    this::shelf,
                    this::strangeWords,
                    this::troubles)) {
                walk.go(part);
            }
            assertThat(walk.found()).isEmpty();
            assertThat(walk.seen()).isGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void theWalkNoticesWhatIsAmiss() {
        try (Walk walk = new Walk(browser, desk.toString())) {
            walk.see("a page that is for nobody", at("/shelf").andThen(page -> page.evaluate("""
                    () => {
                      const main = document.querySelector('main');
                      main.innerHTML += '<img src="/desk/icon.svg"><p class="pale" onclick="1">pale</p>'
                        + '<hr class="wide">';
                      const style = new CSSStyleSheet();
                      style.replaceSync('@media (prefers-color-scheme: dark) { .pale { color: #222; } } '
                        + '.wide { width: 2000px; }');
                      document.adoptedStyleSheets = [style];
                      console.error('a script stumbled');
                    }""")));
            assertThat(String.join("\n", walk.found()))
                    .contains(
                            "1280-en: image-alt",
                            "390-de: image-alt",
                            "dark, color-contrast",
                            "over the edge",
                            "raw: onclick=1",
                            "a script stumbled");
        }
    }

    private void firstDay(Walk walk) {
        walk.see("shelf with the example", at("/shelf"));
        String example = "/letters/" + given().get("/api/v1/letters").path("items[0].id");
        walk.see("example", read(example));
        post(example + "/delete", Map.of());
        walk.see("shelf, empty", "404", at("/shelf")); // the deleted letter's page may still ask for its remarks
    }

    private void start(Walk walk) {
        walk.see("start", at("/"));
        walk.see("start, occasion", page -> Window.step(page, 2));
        walk.see("start, facts", page -> {
            Window.step(page, 3);
            page.locator("#paste summary").click();
        });
        walk.see("start, look", page -> {
            Window.step(page, 4);
            page.locator("#specimen").scrollIntoViewIfNeeded();
        });
        walk.see("start, with mistakes", "400", page -> {
            page.locator("#sender").evaluate("f => { f.value = 'x'.repeat(300); }");
            page.locator(".do button").click();
            page.locator("#trouble").waitFor();
        });
        walk.see("start, never filled in", "400", at("/").andThen(page -> told(page, "You met me at {{place}}.")));
        walk.see("start, to look at", at("/").andThen(page -> told(page, "Write in the style of Poe.")));
        walk.see("questions", at("/").andThen(page -> {
            page.locator("#sender").fill("Sam");
            page.locator("#recipient").fill("June");
            page.locator(".do button").click();
            page.locator(".asked").waitFor();
        }));
    }

    /** Sends the start page with one fact that is not taken as it is. */
    private static void told(Page page, String fact) {
        page.locator("#sender").fill("Sam");
        page.locator("#recipient").fill("June");
        page.locator("#fact-0").evaluate("(f, fact) => { f.value = fact; }", fact);
        page.locator(".do button").click();
        page.locator("#trouble").waitFor();
    }

    private void writing(Walk walk) {
        LiveReply live = model.live();
        String path = path(create("June Stream", Map.of(), true));
        live.awaitRequest().stream();
        for (String word : "Dear June,\n\nIt has been too long. You taught me to whistle ".split("(?<= )")) {
            live.token(word);
        }
        walk.see(
                "being written",
                at(path).andThen(page -> assertThat(editor(page)).hasValue(Window.text(".*taught.*"))));
        given().delete("/api/v1" + path + "/draft").then().statusCode(204);
        live.awaitHangUp();
        walk.see("stopped", page -> page.locator(".trouble").waitFor()); // which the page comes to by itself
        model.answer(FakeReply.status(401, "{\"error\": {\"message\": \"no such key\"}}"));
        walk.see("failed", at(path(create("June Fail", Map.of(), false))));
    }

    private void letters(Walk walk) {
        String marked = letter("June Park", TEXT);
        writer.counted(marked, MARKED.replace("Yours,", "We danced the shady dance all night.\n\nYours,"));
        put(
                marked,
                given().get("/api/v1" + marked)
                        .<String>path("text")
                        .replace("dance all night.", "dance all night. Emma sings."));
        walk.see("remarks", read(marked).andThen(page -> text(page)));
        walk.see(
                "remarks on the page",
                page -> page.locator("[data-view=page].view").evaluate("b => b.click()"));
        walk.see("hand, ink and paper", page -> page.locator(".look summary").click());
        walk.see("sources, delete", page -> {
            page.locator(".look summary").click();
            page.locator("#sources summary").click();
            page.locator("#sources li").first().waitFor();
            page.locator(".away summary").click();
        });
        walk.see("style", read(marked).andThen(page -> {
            model.answer(FakeReply.tokens(
                    "[{\"quote\": \"and I did it badly for a year\", \"replacement\": \"and I did it badly\", "
                            + "\"reason\": \"Shorter is stronger.\"}]"));
            text(page);
            page.locator("#style").click();
            page.locator("#redpen li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("stronger"))
                    .waitFor();
        }));
        walk.see("red pen without scripts", at(marked + "/pen"));
        String untold = letter("June Vienna", TEXT);
        writer.counted(
                untold, TEXT.replace("Yours,", "We met in Vienna. We danced the shady dance all night.\n\nYours,"));
        walk.see("approval, open claims", "409", at(untold + "/finish").andThen(page -> {
            page.locator("#approval form button").click();
            page.locator("#claims").waitFor();
        }));
        walk.see("red pen, nothing to mark", at(letter("June Plain", TEXT) + "/pen"));
        walk.see(
                "letter, to look at in what was told",
                read(put(
                        path(create(
                                "June Noted",
                                Map.of(
                                        "facts",
                                        List.of(
                                                "You have two brothers.",
                                                "You have three brothers.",
                                                "In" + " {{place}}.")),
                                false)),
                        TEXT)));
        walk.see("letter, nothing to mark", read(letter("June Plain", TEXT)));
        String two = letter("June Long", LONG + "\n\n" + LONG);
        walk.see("overflow", read(two));
        walk.see("a character that no hand can write", at(letter("June Tulip", TEXT.replace("cup", "🌷"))));
        String shared = letter("June Two", TEXT);
        int[] turn = {0};
        walk.see("two versions of the same words", "409", read(shared).andThen(page -> {
            put(shared, TEXT.replace("blue cup", "green cup no. " + ++turn[0]));
            text(page);
            editor(page).fill(TEXT.replace("blue cup", "red cup"));
            page.locator("#parted").waitFor();
            page.evaluate("() => localStorage.clear()");
        }));
        walk.see(
                "not saved",
                "ERR_INTERNET_DISCONNECTED",
                read(letter("June Offline", TEXT)).andThen(page -> {
                    page.context().setOffline(true);
                    text(page);
                    editor(page).press("End");
                    page.keyboard().type(" Really.");
                    page.locator("#state[data-kind=offline]").waitFor();
                    page.evaluate("() => localStorage.clear()");
                    page.context().setOffline(false);
                    saved(page);
                }));
    }

    private void finishing(Walk walk) {
        String marked = letter("June Blocked", MARKED);
        walk.see("not approved yet", "409", at(marked + "/finish").andThen(page -> {
            page.locator("#approval button").click();
            page.locator("#approval-open").waitFor();
        }));
        String path = letter("June Finish", TEXT);
        walk.see("finish", at(path + "/finish"));
        walk.see("an address that is none", "400", page -> {
            page.locator("#to").fill("x".repeat(120));
            page.locator("#addresses button").click();
            page.locator("#addresses .error").waitFor();
        });
        post(path + "/addresses", Map.of("to", "June Park\n12 Garden Lane\nLeeds", "from", "Sam Reyes\nYork"));
        post(path + "/approval", Map.of("tag", given().get("/api/v1" + path).header("ETag")));
        post(path + "/sent", Map.of("date", LocalDate.now().minusDays(2).toString()));
        walk.see("approved, addressed and sent", at(path + "/finish"));
    }

    private void history(Walk walk) {
        String path = letter("June History", TEXT);
        put(path, TEXT.replace("the chip in it is your fault", "the chip in it is mine"));
        put(path, TEXT.replace("the chip in it is your fault", "the chip in it is ours"));
        model.answer(FakeReply.tokens(
                TEXT.replace("It has been too long. ", "").replace("and I did it badly for a year", "once")));
        given().contentType(ContentType.JSON)
                .body(Map.of("instruction", "shorter"))
                .post("/api/v1" + path + "/drafts")
                .then()
                .statusCode(201);
        walk.see("said differently", read(path));
        walk.see(
                "history",
                at(path + "/history")
                        .andThen(page -> page.locator("summary").first().click()));
        walk.see("two texts beside each other", at(path + "/compare"));
        walk.see("the same text twice", at(path + "/compare?old=2&new=2"));
    }

    private void shelf(Walk walk) {
        String soon = "You turn 70 on "
                + java.time.format.DateTimeFormatter.ofPattern("d MMMM", java.util.Locale.ENGLISH)
                        .format(LocalDate.now().plusDays(12))
                + ".";
        model.answer(FakeReply.tokens(TEXT));
        String path = path(create(
                "Uncle Bartholomew",
                Map.of(
                        "facts",
                        List.of(soon, "You keep bees behind the chapel."),
                        "relationship",
                        "Her uncle, and the only one who writes back."),
                false));
        String pair = "/people/" + given().get("/api/v1" + path).path("correspondence");
        walk.see("shelf", at("/shelf"));
        walk.see("search", at("/shelf?q=whistle"));
        walk.see("search, nothing", at("/shelf?q=zeppelin"));
        walk.see("two people", at(pair));
        walk.see("start from what is known", at("/?with=" + pair.substring(8)).andThen(page -> {
            Window.step(page, 3);
            page.locator(".known summary").click();
        }));
    }

    private void strangeWords(Walk walk) {
        String name = HOSTILE; // as long as a name may be, nearly
        model.answer(FakeReply.tokens(TEXT));
        String path = path(create(
                "x",
                Map.of(
                        "recipient",
                        Map.of("name", name),
                        "sender",
                        Map.of("name", name),
                        "relationship",
                        HOSTILE,
                        "closing",
                        "\"><b>Yours",
                        "facts",
                        List.of(HOSTILE, "{inject} " + HOSTILE)),
                false));
        put(path, TEXT + "\n\n" + HOSTILE);
        put(path, HOSTILE + "\n\n" + TEXT);
        model.answer(FakeReply.tokens(HOSTILE));
        given().contentType(ContentType.JSON)
                .body(Map.of("instruction", HOSTILE))
                .post("/api/v1" + path + "/drafts");
        String pair = "/people/" + given().get("/api/v1" + path).path("correspondence");
        for (String page : List.of(
                path,
                path + "/pen",
                path + "/history",
                path + "/compare?old=2&new=3",
                path + "/compare",
                path + "/finish",
                pair,
                "/shelf",
                "/?like=" + path.substring(9),
                "/")) {
            walk.see(
                    "strange words "
                            + page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "")
                                    .replaceAll("[^a-z]+", " ")
                                    .strip(),
                    null,
                    at(page).andThen(tab ->
                            assertThat(tab.locator("body").innerHTML()).as(page).contains("cdi:manner.language")));
        }
    }

    private void troubles(Walk walk) {
        walk.see("nothing here", "404", at("/nonsense"));
        walk.see("an address that takes only forms", "405", at("/letters"));
        walk.see("a conflict", "409", at("/api/v1" + letter("June Nowhere", TEXT) + "/envelope.pdf"));
        walk.see("our mistake, with what was written", "500", at("/").andThen(page -> {
            page.evaluate("() => { const f = document.getElementById('steps'); f.action = '/broken'; "
                    + "f.elements.fact[0].value = 'You taught me to whistle.'; f.elements.many.value = 'a\\n"
                    + "b'; f.submit(); }");
            page.locator(".problem").waitFor();
        }));
    }
}
