# /// variant
# exercise = "train"
# mistakes = ["optimizer.update stands behind the loop instead of inside it, so only one update is done at the end."]
# ///
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    loss_list = []
    train_size = x_train.shape[0]
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]
        grads = network.gradient(x_batch, t_batch)
        loss_list.append(network.loss(x_batch, t_batch))
    optimizer.update(network.params, grads)
    return loss_list
