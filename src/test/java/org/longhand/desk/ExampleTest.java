package org.longhand.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An empty shelf has one letter to play with. */
@QuarkusTest
@TestProfile(ExampleTest.EmptyHouse.class)
class ExampleTest {

    /** A house in which nobody has written yet. */
    public static class EmptyHouse implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "longhand.example", "true", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void theExampleIsLaidOnceMarkedAsOneAndDoesNotComeBack() {
        when().get("/shelf").then().statusCode(200).body(containsString("an example"));
        when().get("/").then().statusCode(200);
        when().get("/api/v1/letters").then().body("items", hasSize(1));
        String id = when().get("/api/v1/letters").path("items[0].id");
        when().get("/api/v1/letters/" + id)
                .then()
                .body("revision.author", is("model"))
                .body("revision.writer", is("composer"))
                .body("text", containsString("June"));
        when().get("/letters/" + id).then().body(containsString("This is an example"));
        given().redirects()
                .follow(false)
                .post("/letters/" + id + "/delete")
                .then()
                .statusCode(303);
        when().get("/shelf").then().body(not(containsString("an example")), containsString("Nothing here yet."));
        when().get("/api/v1/letters").then().body("items", hasSize(0));
    }
}
