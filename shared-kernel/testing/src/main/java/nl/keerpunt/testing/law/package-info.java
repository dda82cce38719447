/** Laws that hold for every service: a test class that implements one has its tests. */
@NullMarked
package nl.keerpunt.testing.law;

import org.jspecify.annotations.NullMarked;
