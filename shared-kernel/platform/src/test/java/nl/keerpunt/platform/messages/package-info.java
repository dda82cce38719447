@NullMarked
package nl.keerpunt.platform.messages;

import org.jspecify.annotations.NullMarked;
