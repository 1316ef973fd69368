package io.github.whop4j.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Annotations are read when a method is first called, so what is wrong with one has to be found here. */
class OperationsTest {
    private static final HttpUrl BASE = HttpUrl.get("http://localhost/api/v1/");

    /** A path parameter no one fills. */
    public interface Broken {
        @GET("things/{id}")
        String retrieve(@Path("identity") String id, @Tag RequestOptions options);
    }

    /** Every accessor of the client that leads to a resource. */
    static Stream<Class<?>> resources() {
        return Arrays.stream(WhopClient.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isInterface() && type.getName().startsWith("io.github.whop4j.client."));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyAnnotationOfAResourceIsRight(Class<?> resource) {
        Operations eager = new Operations(BASE, new OkHttpClient(), true);

        assertThatCode(() -> eager.handler(resource)).doesNotThrowAnyException();
    }

    @Test
    void allResourcesAreFound() {
        assertThat(resources()).hasSizeGreaterThanOrEqualTo(9).doesNotHaveDuplicates();
    }

    @Test
    void aWrongAnnotationWouldBeFound() {
        Operations eager = new Operations(BASE, new OkHttpClient(), true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> eager.handler(Broken.class))
                .withMessageContaining("identity");
    }
}
