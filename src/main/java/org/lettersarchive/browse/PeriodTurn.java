package org.lettersarchive.browse;

import java.util.Optional;

/**
 * Where to turn from a period: to the nearest earlier and later one that has something.
 */
record PeriodTurn(Optional<Period> earlier, Optional<Period> later) {
}
