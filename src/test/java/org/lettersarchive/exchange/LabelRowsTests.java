package org.lettersarchive.exchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelRowsTests {

	private final LabelRows rows = new LabelRows(2, 200);

	@Test
	void usesOneRowWhereThereIsRoom() {
		assertThat(row(50)).isZero();
		assertThat(row(100)).isZero();
		assertThat(this.rows.height()).isEqualTo(1);
	}

	@Test
	void usesAnotherRowForANeighbour() {
		assertThat(row(50)).isZero();
		assertThat(row(80)).isEqualTo(1);
	}

	@Test
	void putsALabelBesideItsLineWhereItWouldCrossAnother() {
		assertThat(row(50)).isZero();
		assertThat(row(80)).isEqualTo(1);
		assertThat(this.rows.place(98, 40)).hasValueSatisfying((label) -> assertThat(label.middle()).isEqualTo(118));
	}

	@Test
	void dropsALabelThatFindsNoRoom() {
		assertThat(row(50)).isZero();
		assertThat(this.rows.place(51, 40)).isEmpty();
	}

	@Test
	void staysInsideTheDrawing() {
		assertThat(this.rows.place(199, 40)).hasValueSatisfying((label) -> assertThat(label.middle()).isEqualTo(180));
	}

	private int row(double line) {
		return this.rows.place(line, 40).orElseThrow().row();
	}

}
