package org.lettersarchive.preservation;

import java.util.Optional;

import org.lettersarchive.harvest.DataSection;
import org.springframework.stereotype.Component;

/**
 * Offers the latest package to everybody, or says why there is none.
 */
@Component
class PackageOnData implements DataSection {

	private final LatestPackage latest;

	PackageOnData(LatestPackage latest) {
		this.latest = latest;
	}

	@Override
	public String template() {
		return "preservation/package-on-data";
	}

	@Override
	public Optional<Offer> content() {
		return this.latest.find().map((made) -> new Offer(made, this.latest.file(made).isPresent()));
	}

	/**
	 * A package, and whether it can be had here.
	 */
	public record Offer(MadePackage made, boolean here) {

		/**
		 * Whether there is something to say of it.
		 */
		public boolean isShown() {
			return this.here || !this.made.complete();
		}

	}

}
