package nl.keerpunt.platform.description;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Why an operation may be refused besides what follows from its shape (bad input, rights, repeats, limits): the names
 * of reasons, each of which has a sentence. An answer with a reason that its operation does not name fails the test
 * that got it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refused {

    String[] value();
}
