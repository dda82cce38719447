/** What is personal: encrypted per household before it is stored, unreadable once the key is destroyed. */
@NullMarked
package nl.keerpunt.platform.privacy;

import org.jspecify.annotations.NullMarked;
