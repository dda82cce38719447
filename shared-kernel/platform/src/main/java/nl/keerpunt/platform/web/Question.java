package nl.keerpunt.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A body that asks and changes nothing: it stands in a body only because it may not stand in an address (a BSN), and
 * needs no {@code Idempotency-Key}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Question {}
