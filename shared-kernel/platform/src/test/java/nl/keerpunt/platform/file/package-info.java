@NullMarked
package nl.keerpunt.platform.file;

import org.jspecify.annotations.NullMarked;
