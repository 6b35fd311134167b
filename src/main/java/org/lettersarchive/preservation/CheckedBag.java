package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.lettersarchive.preservation.PackedFiles.DamagedFileException;

/**
 * A package all of which has been checked that can be checked without a database.
 */
public final class CheckedBag implements AutoCloseable {

	/** The version of the layout of packages that this program writes and reads. */
	static final String FORM = "1";

	private final Bag bag;

	private final Map<String, String> info;

	private final Chains chains;

	private CheckedBag(Bag bag, Map<String, String> info, Chains chains) {
		this.bag = bag;
		this.info = info;
		this.chains = chains;
	}

	/**
	 * Opens and checks a package. It has to be closed.
	 * @throws UnsoundBagException if it is not sound, or not of this program
	 */
	public static CheckedBag open(Path file) throws UnsoundBagException, IOException {
		try {
			Bag bag = Bag.open(file);
			try {
				Map<String, String> info = bag.info();
				checkVersion(info);
				return new CheckedBag(bag, info, Chains.check(bag));
			}
			catch (UnsoundBagException | IOException | RuntimeException ex) {
				bag.close();
				throw ex;
			}
		}
		catch (DamagedFileException ex) {
			throw new UnsoundBagException(String.valueOf(ex.getMessage()), ex);
		}
	}

	private static void checkVersion(Map<String, String> info) throws UnsoundBagException {
		String form = info.get("Letters-Archive-Form");
		String schema = info.get("Letters-Archive-Schema");
		if (form == null || schema == null || !schema.matches("\\d{1,9}")) {
			throw new UnsoundBagException("bag-info.txt does not say that this is a package of a letters archive.");
		}
		if (!form.equals(FORM)) {
			throw new UnsoundBagException(
					"The package has the layout %s; this program reads layout %s.".formatted(form, FORM));
		}
		if (Integer.parseInt(schema) > Schema.version()) {
			throw new UnsoundBagException(
					"The package is of a newer program (schema %s) than this one (schema %d). Take a newer release."
						.formatted(schema, Schema.version()));
		}
	}

	Bag bag() {
		return this.bag;
	}

	Chains chains() {
		return this.chains;
	}

	/**
	 * The moment of the state that is in it.
	 */
	public String state() {
		return this.info.getOrDefault("Letters-Archive-State", "");
	}

	public String letters() {
		return this.info.getOrDefault("Letters-Archive-Letters", "");
	}

	public long entries() {
		return this.chains.entries();
	}

	@Override
	public void close() throws IOException {
		this.bag.close();
	}

}
