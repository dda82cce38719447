package nl.keerpunt.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation also reads its body as a table ({@code text/csv} in UTF-8): the first row names fields of one of many,
 * each further row is one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoReadsTable {

    String MEDIA_TYPE = "text/csv";

    /** The field of the body that the rows are: a list of what is read apart. */
    String value();

    /** A table as a caller may send it. */
    String example();
}
