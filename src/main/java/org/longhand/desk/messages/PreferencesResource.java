package org.longhand.desk.messages;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/** Stores the reader's language and colour scheme in cookies. */
@Path("/desk/manner")
public class PreferencesResource {

    private static final int YEAR = 365 * 24 * 60 * 60;

    /** A path of this house: one slash, then no second one and nothing that a browser takes for one. */
    private static final Pattern HERE = Pattern.compile("/([A-Za-z0-9._~-][A-Za-z0-9._~/?=&%-]*)?");

    @POST
    public Response keep(
            @FormParam("language") String language, @FormParam("light") String light, @FormParam("back") String back) {
        ReaderPreferences.check(language, light);
        Response.ResponseBuilder answer =
                Response.seeOther(URI.create(back != null && HERE.matcher(back).matches() ? back : "/"));
        if (language != null) {
            answer.cookie(cookie(ReaderPreferences.LANGUAGE, language));
        }
        if (light != null) {
            answer.cookie(cookie(ReaderPreferences.LIGHT, light));
        }
        return answer.build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
