package nl.keerpunt.platform.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.messaging.annotation.MetaDataValue;

/**
 * The position in the store of the event that a streaming processor brings, as a {@code long}.
 *
 * <p>Not the position of its token: when a gap was filled late, the token stands further on than the event.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@MetaDataValue(AtPosition.NAME)
public @interface AtPosition {

    String NAME = "position";
}
