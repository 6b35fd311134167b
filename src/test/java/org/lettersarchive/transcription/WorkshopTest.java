package org.lettersarchive.transcription;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.ReadingTexts;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the workshop with a made-up archive in the real database. Every command is a
 * transaction of its own, as in the running archive.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnableConfigurationProperties(ReviewProperties.class)
@Import({ Transcribing.class, Reviewing.class, Publishing.class, Workshop.class, History.class, DraftSnapshots.class,
		DraftWriters.class, PassageNumbers.class, ReviewRule.class, ReadingTexts.class, LetterRegister.class,
		TextActs.class, MadeUpWorkshop.class })
@interface WorkshopTest {

}
