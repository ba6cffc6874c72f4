@NullMarked
package org.parley.reading.event.modality;

import org.jspecify.annotations.NullMarked;
