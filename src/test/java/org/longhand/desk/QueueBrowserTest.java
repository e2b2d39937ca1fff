package org.longhand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.desk.Window.editor;
import static org.longhand.desk.Window.state;
import static org.longhand.desk.Window.text;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.longhand.testing.Briefs;
import org.longhand.testing.Browser;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LiveReply;

/** A person waits at the desk while the model is at other letters. */
@QuarkusTest
@TestProfile(QueueBrowserTest.OneAtATime.class)
@EnabledIf(
        value = "org.longhand.testing.Browser#wanted",
        disabledReason = "NO CHROMIUM HERE: the browser tests did not run; install it or set LONGHAND_CHROMIUM")
class QueueBrowserTest {

    FakeModelServer server;

    @TestHTTPResource("/")
    URL desk;

    public static class OneAtATime extends WithModel {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:desk-queue;DB_CLOSE_DELAY=-1");
            settings.put("longhand.model.queue.writing", "1");
            return settings;
        }
    }

    private static String create() {
        return given().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body(Briefs.json("thin"))
                .post("/api/v1/letters")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void whoeverWaitsForTheModelIsToldHowLongTheQueueIs() {
        LiveReply first = server.live();
        create();
        first.awaitRequest();
        LiveReply second = server.live();
        create();
        LiveReply third = server.live();
        String mine = create();
        try (Browser browser = Browser.open();
                Window window = new Window(browser.window(1280, 900), desk.toString())) {
            Page page = window.tab("/letters/" + mine);
            assertThat(state(page)).hasText("The writer is at other letters; yours is number 2 in the queue…");
            first.stream().token("Dear June,").finish();
            second.awaitRequest();
            assertThat(state(page)).hasText("The writer is at another letter; yours is next…");
            second.stream().token("Dear June,").finish();
            third.awaitRequest();
            assertThat(state(page)).hasText("The pen is taken up…");
            third.stream().token("Dear June, at last ");
            assertThat(state(page)).hasText("Being written…");
            assertThat(editor(page)).hasValue(text("Dear June, at .*"));
            assertThat(page.locator(".redpen")).isHidden();
            third.finish();
            assertThat(page.locator(".redpen")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
