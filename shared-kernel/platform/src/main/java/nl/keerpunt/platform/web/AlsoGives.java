package nl.keerpunt.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation gives its answer in another form than JSON too, to whoever asks for that by {@code Accept}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoGives {

    /** The media type, such as {@code text/calendar}. */
    String value();
}
