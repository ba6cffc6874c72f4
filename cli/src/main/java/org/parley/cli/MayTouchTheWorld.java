package org.parley.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lifts the ban on calls such as {@code System.exit} from one method; the reason is part of the mark. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface MayTouchTheWorld {
    String because();
}
