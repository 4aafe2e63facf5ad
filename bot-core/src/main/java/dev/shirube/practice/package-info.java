/**
 * Practising an interview with the questions of a guide: {@link
 * dev.shirube.practice.InterviewQuestions} has them, {@link dev.shirube.practice.ModelPoints} tells
 * which points of a model answer somebody's own words touch, {@link
 * dev.shirube.practice.PracticeSession} is where somebody stands. What people answer is in none of
 * these once it has been compared.
 */
@NullMarked
package dev.shirube.practice;

import org.jspecify.annotations.NullMarked;
