package org.parley.store;

import java.nio.file.Path;

/** A process of its own that files reports: {@code FILE FROM TO BATCH}. Prints the number of the last report of each batch when it is filed. */
final class FilingProgram {

    private FilingProgram() {}

    public static void main(String[] args) {
        int from = Integer.parseInt(args[1]);
        int to = Integer.parseInt(args[2]);
        int batch = Integer.parseInt(args[3]);
        Engine.prepare(Path.of(args[0]).resolveSibling("engine"));
        Sheet.Press press = new Sheet.Press();
        try (Ledger ledger = Ledger.open(Path.of(args[0]));
                Filing filing = ledger.filing(LedgerTest.FIRST, LedgerTest.NOW)) {
            for (int number = from; number < to; number++) {
                filing.add(press.of(Samples.reading(number)));
                if (number % batch == batch - 1) {
                    filing.flush();
                    System.out.println(number);
                }
            }
            filing.flush();
            ledger.fold();
        }
        System.out.println("done");
    }
}
