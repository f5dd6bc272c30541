package vn.ocop.workflow.figures;

/**
 * What one place did of one kind in a period.
 *
 * @param place code of the commune, or of the province for what its own Union did
 * @param fact what happened
 * @param type id of the support type, empty where there is none
 * @param entries how often
 * @param products with how many different products
 * @param amount in VND; of publicity the people reached
 */
public record Figure(String place, String fact, String type, long entries, long products, long amount) {}
