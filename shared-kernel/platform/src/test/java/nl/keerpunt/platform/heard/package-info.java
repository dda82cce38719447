@NullMarked
package nl.keerpunt.platform.heard;

import org.jspecify.annotations.NullMarked;
