@NullMarked
package nl.keerpunt.gateway.glossary;

import org.jspecify.annotations.NullMarked;
