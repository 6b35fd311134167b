package org.lettersarchive.record;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.web.PageGoneException;
import org.lettersarchive.web.PageMovedException;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What to answer where no record in use has the id of the address.
 */
@Component
public class RetiredRecords {

	private final JdbcClient jdbc;

	public RetiredRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The exception that leads to the record that took its place, says when and why it
	 * was retired, or that there never was one.
	 */
	public RuntimeException elsewhere(RecordKind kind, String id) {
		List<Standing> chain = this.jdbc
			.sql("""
					with recursive chain as (
						select id, retired_on, retired_reason_en, retired_reason_ko, merged_into, 0 as step from %1$s where id = :id
						union all
						select r.id, r.retired_on, r.retired_reason_en, r.retired_reason_ko, r.merged_into, c.step + 1
						from %1$s r join chain c on r.id = c.merged_into where c.step < 100)
					select * from chain order by step"""
				.formatted(kind.code()))
			.param("id", id)
			.query((row, _) -> new Standing(row.getString("id"), row.getObject("retired_on", LocalDate.class),
					row.getString("retired_reason_en"), row.getString("retired_reason_ko")))
			.list();
		if (chain.isEmpty()) {
			return new PageNotFoundException(kind.code());
		}
		Standing last = chain.getLast();
		if (last.retiredOn() == null) {
			return new PageMovedException(kind.address(id), kind.address(last.id()));
		}
		return new PageGoneException(last.retiredOn(), last.reason());
	}

	private record Standing(String id, @Nullable LocalDate retiredOn, @Nullable String reasonEn,
			@Nullable String reasonKo) {

		LocalText reason() {
			return new LocalText((this.reasonEn != null) ? this.reasonEn : "–", this.reasonKo);
		}

	}

}
