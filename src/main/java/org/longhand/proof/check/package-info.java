/**
 * One class for each sort of mistake, all behind {@link org.longhand.proof.check.Checker}. A new one takes its place in
 * {@link org.longhand.proof.check.BuiltInChecks}.
 */
package org.longhand.proof.check;
