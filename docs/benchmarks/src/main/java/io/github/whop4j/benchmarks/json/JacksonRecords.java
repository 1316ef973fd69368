package io.github.whop4j.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.whop4j.client.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Jackson as a careful hand would set it up to read the client's own records. */
public final class JacksonRecords {
    private JacksonRecords() {}

    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new Words())
                .addModule(new JavaTimeModule())
                .build();
    }

    /** Open enums are made by their static {@code of(String)}. */
    private static final class Words extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            boolean word = annotated instanceof AnnotatedMethod method
                    && method.getName().equals("of")
                    && OpenEnum.class.isAssignableFrom(method.getDeclaringClass());
            return word ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, annotated);
        }
    }
}
