@NullMarked
package nl.keerpunt.local.backup;

import org.jspecify.annotations.NullMarked;
