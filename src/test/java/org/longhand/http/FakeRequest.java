package org.longhand.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;

/** A request as filters see it: method, address and headers. */
final class FakeRequest {

    private FakeRequest() {}

    static ContainerRequestContext of(String method, String address, Map<String, String> headers) {
        UriInfo info = fake(UriInfo.class, (name, arguments) -> URI.create(address));
        return fake(ContainerRequestContext.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getUriInfo" -> info;
            case "getHeaderString" -> headers.get((String) arguments[0]);
            case "getMediaType" ->
                headers.containsKey("Content-Type") ? MediaType.valueOf(headers.get("Content-Type")) : null;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
