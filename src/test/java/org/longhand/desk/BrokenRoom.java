package org.longhand.desk;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A room in which everything goes wrong, so that tests can see what the house says then. */
@Path("/broken")
public class BrokenRoom {

    static final String SECRET = "a secret of ours";

    @GET
    @Produces("*/*")
    public String read() {
        throw new IllegalStateException(SECRET);
    }

    @POST
    public String write(@FormParam("text") String text, @FormParam("fact") java.util.List<String> facts) {
        throw new IllegalStateException(SECRET);
    }
}
