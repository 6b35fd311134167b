package org.lettersarchive.event;

import java.math.BigDecimal;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * A place with an identifier that was checked.
 */
@Entity
@Immutable
public class Place {

	@Id
	private String id;

	private LocalText name;

	private @Nullable String geonames;

	private BigDecimal latitude;

	private BigDecimal longitude;

	@SuppressWarnings("NullAway.Init")
	protected Place() {
	}

	public LocalText name() {
		return this.name;
	}

	/**
	 * Its address at GeoNames.
	 */
	public Optional<String> geonames() {
		return Optional.ofNullable(this.geonames);
	}

	/**
	 * Degrees north of the equator (WGS 84).
	 */
	public BigDecimal latitude() {
		return this.latitude;
	}

	/**
	 * Degrees east of Greenwich (WGS 84).
	 */
	public BigDecimal longitude() {
		return this.longitude;
	}

}
