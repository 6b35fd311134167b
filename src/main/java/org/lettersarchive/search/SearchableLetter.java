package org.lettersarchive.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * A published letter with everything it is found by.
 */
@Entity
@Immutable
@Indexed(index = SearchableLetter.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = LetterIndex.class))
class SearchableLetter {

	static final String INDEX = "letters";

	@Id
	@DocumentId
	private long id;

	private String content;

	@SuppressWarnings("NullAway.Init")
	protected SearchableLetter() {
	}

	long id() {
		return this.id;
	}

	LetterContent content() {
		return LetterContent.read(this.content);
	}

}
