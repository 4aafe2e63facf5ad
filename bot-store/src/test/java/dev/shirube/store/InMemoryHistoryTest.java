package dev.shirube.store;

import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.chat.log.QuestionLog;

/** In the memory of the process. */
class InMemoryHistoryTest extends QuestionHistoryContract {

    private final QuestionsInMemory memory = new QuestionsInMemory(100, true);

    @Override
    QuestionLog log() {
        return memory;
    }

    @Override
    QuestionHistory history() {
        return memory;
    }
}
