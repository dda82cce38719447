@NullMarked
package nl.keerpunt.gateway.file;

import org.jspecify.annotations.NullMarked;
