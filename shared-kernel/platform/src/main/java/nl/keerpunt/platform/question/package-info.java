/** What questions share: where on the axes of time they look, how far the read model must be, how a list is paged. */
@NullMarked
package nl.keerpunt.platform.question;

import org.jspecify.annotations.NullMarked;
