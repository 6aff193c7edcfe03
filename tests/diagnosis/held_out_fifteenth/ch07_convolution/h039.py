# /// variant
# exercise = "train"
# mistakes = ["Only the full batches are used, a shorter last batch is dropped.", "The accuracy is measured on the training data instead of the test data."]
# ///
import numpy as np

def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    test_acc_list = []
    train_size = x_train.shape[0]
    iter_per_epoch = train_size // batch_size
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(iter_per_epoch):
            batch_mask = index[i*batch_size:(i+1)*batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]
            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)
        acc = network.accuracy(x_train, t_train)
        test_acc_list.append(acc)
    return test_acc_list
