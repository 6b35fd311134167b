package org.lettersarchive.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sensitive act: the password is asked for again, unless it was entered a few minutes
 * ago. For methods of controllers that answer {@code POST}; what was sent goes on by
 * itself after that.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PasswordJustEntered {

}
