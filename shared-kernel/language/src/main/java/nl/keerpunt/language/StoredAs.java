package nl.keerpunt.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored: it stays when the record is moved or renamed, so that history reads. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {

    String value();

    /** Upcasters bring older ones up to it. */
    int revision() default 1;
}
